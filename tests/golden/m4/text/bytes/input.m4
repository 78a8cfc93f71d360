é
len(`é')translit(`aé',`é',`e')
